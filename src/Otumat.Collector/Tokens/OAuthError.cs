namespace Otumat.Collector;

/// <summary>An error of RFC 6749 (5.2) or RFC 8628 (3.5), with a sentence for whoever reads the client's log.</summary>
internal sealed record OAuthError(string Code, string Description)
{
    public static readonly OAuthError UnknownClient = new("invalid_client", "The collector knows no package with this client_id.");

    public static readonly OAuthError InvalidGrant = new("invalid_grant", "The code or token is not valid, or not valid any more. Sign in again.");

    public static readonly OAuthError Pending = new("authorization_pending", "Nobody has decided yet. Ask again after the interval.");

    public static readonly OAuthError SlowDown = new("slow_down", "The question came too soon. Wait five seconds longer from now on.");

    public static readonly OAuthError Expired = new("expired_token", "The device code has run out. Ask for a new one.");

    public static readonly OAuthError Denied = new("access_denied", "The person said no.");

    public static OAuthError InvalidRequest(string description) => new("invalid_request", description);
}
