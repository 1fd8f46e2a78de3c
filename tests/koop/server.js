// Koop over the GeoJSON files of one folder, on loopback.
//   node server.js DATA_FOLDER [USERS.json]     with users, it asks for tokens
// Prints "koop ADDRESS" once it serves; ADDRESS/NAME/FeatureServer/0 is the layer of NAME.geojson.
'use strict';
const crypto = require('crypto');
const path = require('path');
const Koop = require('@koopjs/koop-core');
const provider = require('@koopjs/provider-file-geojson');

const [dataFolder, users] = process.argv.slice(2);
const quiet = () => {};
const logger = { silly: quiet, debug: quiet, verbose: quiet, info: quiet, warn: quiet, error: console.error };
const koop = new Koop({ logger });
if (users) {
  const auth = require('@koopjs/auth-direct-file');
  const secret = crypto.randomBytes(32).toString('hex');
  // useHttp: the address of the token service says http, as there is no certificate on loopback
  koop.register(auth(secret, users, { useHttp: true, tokenExpirationMinutes: 5 }));
}
// the provider takes its folder relative to the folder it runs in
koop.register(provider, { dataDir: path.relative(process.cwd(), dataFolder) });
const listener = koop.server.listen(0, '127.0.0.1', () => {
  console.log(`koop http://127.0.0.1:${listener.address().port}/${provider.name}/rest/services`);
});
