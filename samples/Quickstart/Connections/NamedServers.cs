using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Itential.Gateway;
using Itential.Platform;
using Quickstart.CommandLine;

namespace Quickstart.Connections;

/// <summary>Reads how to connect to real servers: addresses from the settings, credentials from the environment.</summary>
internal static class NamedServers
{
    public static PlatformOptions Platform(string url)
    {
        var user = Credential.Read(Variables.PlatformUser, Variables.PlatformPassword);
        var client = Credential.Read(Variables.PlatformClientId, Variables.PlatformClientSecret);
        if (user is null && client is null)
        {
            throw new UsageException(
                $"There is nothing to sign in to {url} with: set {Variables.PlatformUser} and {Variables.PlatformPassword}, or {Variables.PlatformClientId} and {Variables.PlatformClientSecret}.");
        }

        return new PlatformOptions
        {
            BaseAddress = Address(url),
            User = user?.Name,
            Password = user?.Secret,
            ClientId = client?.Name,
            ClientSecret = client?.Secret,
            CertificateAuthorities = Authorities(),
        };
    }

    public static GatewayOptions Gateway(string url)
    {
        var user = Credential.Read(Variables.GatewayUser, Variables.GatewayPassword)
            ?? throw new UsageException($"There is nothing to sign in to {url} with: set {Variables.GatewayUser} and {Variables.GatewayPassword}.");
        return new GatewayOptions
        {
            BaseAddress = Address(url),
            User = user.Name,
            Password = user.Secret,
            CertificateAuthorities = Authorities(),
        };
    }

    private static Uri Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address
        : throw new UsageException($"'{url}' is no address: write it like https://server.example:3443.");

    private static X509Certificate2Collection? Authorities()
    {
        if (Variables.Read(Variables.AuthorityFile) is not { } file)
        {
            return null;
        }

        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            return authorities;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UsageException($"The file '{file}' of {Variables.AuthorityFile} cannot be read as certificates: {cause.Message}");
        }
    }
}
