// An OAuth 2.0 authorization server for the tests, and behind it one route that takes events.
// Argument: JSON { accessTokenSeconds }. Prints "READY <port>" when it listens on loopback.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const settings = { accessTokenSeconds: 3600, ...JSON.parse(process.argv[2] ?? '{}') };
const resource = 'urn:otumat:usage';
const accessTokens = new Set();
const state = { grants: {}, refusals: {}, revocations: 0, batches: [] };

const count = (counters, name) => { counters[name] = (counters[name] ?? 0) + 1; };

const configure = () => ({
  clients: [{
    client_id: 'otumat',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/otumat/callback'],
  }],
  scopes: ['usage'],
  cookies: { keys: ['of-the-tests'] },
  pkce: { required: () => true },
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  ttl: { AccessToken: settings.accessTokenSeconds, AuthorizationCode: 60, DeviceCode: 600, RefreshToken: 86400, Grant: 86400, Interaction: 600, Session: 86400 },
  features: {
    deviceFlow: { enabled: true },
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({ scope: 'usage', accessTokenTTL: settings.accessTokenSeconds, accessTokenFormat: 'opaque' }),
    },
  },
});

const read = async (request) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const answer = (response, status, body, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

const takeEvents = async (provider, request, response) => {
  const body = JSON.parse(await read(request));
  const value = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = value && await provider.AccessToken.find(value);
  if (!token || token.scope !== 'usage') {
    count(state.refusals, 'events');
    answer(response, 401, {}, { 'www-authenticate': 'Bearer error="invalid_token"' });
    return;
  }
  state.batches.push({ account: token.accountId, ...body });
  answer(response, 200, { accepted: body.events.length, duplicates: 0 });
};

const expireAccessTokens = async (response) => {
  await Promise.all([...accessTokens].map((token) => token.destroy()));
  accessTokens.clear();
  answer(response, 200, {});
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, configure());
  provider.on('access_token.saved', (token) => accessTokens.add(token));
  provider.on('grant.success', (ctx) => count(state.grants, ctx.oidc.params.grant_type));
  provider.on('grant.error', (ctx, error) => count(state.refusals, error.error));
  provider.on('refresh_token.destroyed', () => { state.revocations += 1; });

  const handle = provider.callback();
  server.on('request', (request, response) => {
    switch (`${request.method} ${request.url}`) {
      case 'POST /events':
        takeEvents(provider, request, response).catch((error) => answer(response, 500, { error: String(error) }));
        break;
      case 'POST /test/expire-access-tokens':
        expireAccessTokens(response).catch((error) => answer(response, 500, { error: String(error) }));
        break;
      case 'GET /test/state':
        answer(response, 200, state);
        break;
      default:
        handle(request, response);
    }
  });
  console.log(`READY ${port}`);
});
