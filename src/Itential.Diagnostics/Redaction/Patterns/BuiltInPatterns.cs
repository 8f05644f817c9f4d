namespace Itential.Diagnostics.Redaction;

/// <summary>The patterns of a new scanner: the ten names of the Python SDK in its order, with a wider reach, then what those have no name for.</summary>
internal static class BuiltInPatterns
{
    private static readonly Pattern[] All =
    [
        Named("api_key", "api_key", "api-key", "apikey"),
        new DetectorPattern("bearer_token", new BearerDetector()),
        new DetectorPattern("jwt_token", new JwtDetector()),
        Named("access_token", "access_token", "access-token", "accesstoken"),
        new DetectorPattern("password", new NamedValueDetector(new SecretNames(["password", "passwd", "pwd", "passphrase", "passcode"])) { IsWholeWord = true }),
        Named(
            "secret", "client_secret", "secret", "secret_access_key", "secretaccesskey", "secret_key", "secret-key", "secretkey", "shared_access_key", "sharedaccesskey",
            "access_key", "access-key", "accesskey", "accountkey", "private_key", "private-key", "privatekey"),
        new DetectorPattern("auth_url", new UrlDetector(isDatabase: false)),
        new DetectorPattern("email_in_auth", new AddressDetector()),
        new DetectorPattern("db_connection", new UrlDetector(isDatabase: true)),
        new DetectorPattern("private_key", new PrivateKeyDetector()),
        new DetectorPattern("basic_auth", new BasicDetector()),
        new DetectorPattern("authorization", new AuthorizationDetector()),
        new DetectorPattern("cookie", new CookieDetector()),
        new DetectorPattern("token", new NamedValueDetector(new SecretNames(["token"], NoTokens)) { OccursInProse = true }),
        new DetectorPattern("credit_card", new CardDetector()),
    ];

    // An assembly's key token is public, .NET's cancellation tokens hold nothing, and access tokens have a pattern of their own.
    private static string[] NoTokens => ["publickeytoken", "cancellationtoken", "canceltoken", "access_token", "access-token", "accesstoken"];

    public static Pattern[] Create() => All;

    private static DetectorPattern Named(string name, params string[] words) => new(name, new NamedValueDetector(new SecretNames(words)));
}
