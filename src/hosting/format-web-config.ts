import { MEDIA_TYPES } from '../server/media-type.ts';
import type { Hosting } from './hosting.ts';

/** Write `web.config` for IIS: it lies at the root of the built site. */
export function formatWebConfig({ base, headers, redirects }: Hosting): string {
  const types = [...MEDIA_TYPES].flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${escape(type)}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by \`npm run hosting\`. Put it at the root of the built site. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers)
  .map(([name, value]) => `        <add name="${name}" value="${escape(value)}" />`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
  </system.webServer>
  <!-- Names under assets/ hold a hash of what they are. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
${redirects
  .map(
    ({ from, to, isBelowOnly }) => `  <location path="${from.slice(base.length, -1)}">
    <system.webServer>
      <httpRedirect enabled="true" destination="${to.slice(0, -1)}" childOnly="${isBelowOnly ? 'true' : 'false'}" httpResponseStatus="Permanent" />
    </system.webServer>
  </location>
`,
  )
  .join('')}</configuration>
`;
}

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
