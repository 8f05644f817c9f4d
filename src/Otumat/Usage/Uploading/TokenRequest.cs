using Itential.Refit;

namespace Otumat.Usage;

/// <summary>The form of the token endpoint (RFC 6749, 4.1.3 and 6; RFC 8628, 3.4). What is null is not sent.</summary>
internal sealed record TokenRequest
{
    public const string AuthorizationCode = "authorization_code";
    public const string Refresh = "refresh_token";
    public const string Device = "urn:ietf:params:oauth:grant-type:device_code";

    [AliasAs("grant_type")]
    public required string GrantType { get; init; }

    [AliasAs("client_id")]
    public required string ClientId { get; init; }

    [AliasAs("code")]
    public string? Code { get; init; }

    [AliasAs("redirect_uri")]
    public string? RedirectUri { get; init; }

    [AliasAs("code_verifier")]
    public string? CodeVerifier { get; init; }

    [AliasAs("device_code")]
    public string? DeviceCode { get; init; }

    [AliasAs("refresh_token")]
    public string? RefreshToken { get; init; }

    [AliasAs("installation_id")]
    public string? InstallationId { get; init; }

    [AliasAs("operating_system")]
    public string? OperatingSystem { get; init; }

    [AliasAs("runtime")]
    public string? Runtime { get; init; }

    [AliasAs("package_name")]
    public string? PackageName { get; init; }

    [AliasAs("package_version")]
    public string? PackageVersion { get; init; }

    /// <summary>Never the values: some are secrets.</summary>
    public override string ToString() => $"{nameof(TokenRequest)} {GrantType}";
}
