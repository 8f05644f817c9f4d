namespace Quickstart.CommandLine;

/// <summary>The environment variables that the program reads. Users and secrets come from here alone: arguments can be seen by others.</summary>
internal static class Variables
{
    public const string PlatformUrl = "ITENTIAL_PLATFORM_URL";
    public const string PlatformUser = "ITENTIAL_PLATFORM_USER";
    public const string PlatformPassword = "ITENTIAL_PLATFORM_PASSWORD";
    public const string PlatformClientId = "ITENTIAL_PLATFORM_CLIENT_ID";
    public const string PlatformClientSecret = "ITENTIAL_PLATFORM_CLIENT_SECRET";
    public const string GatewayUrl = "ITENTIAL_GATEWAY_URL";
    public const string GatewayUser = "ITENTIAL_GATEWAY_USER";
    public const string GatewayPassword = "ITENTIAL_GATEWAY_PASSWORD";
    public const string AuthorityFile = "ITENTIAL_CA_FILE";

    public const string Help =
        $"""
        Environment variables:
          {PlatformUrl}            The same as --platform.
          {PlatformUser}           The user of the platform, with
          {PlatformPassword}       the password. Or, instead of these two,
          {PlatformClientId}      the client of OAuth client credentials, with
          {PlatformClientSecret}  the secret.
          {GatewayUrl}             The same as --gateway.
          {GatewayUser}            The user of the gateway, with
          {GatewayPassword}        the password.
          {AuthorityFile}                 A PEM file of the only certificate authorities to trust.
        """;

    /// <summary>Reads a variable; a blank one counts as not set.</summary>
    public static string? Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
