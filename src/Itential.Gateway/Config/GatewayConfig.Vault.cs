using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <content>Secrets in HashiCorp Vault.</content>
public sealed partial record GatewayConfig
{
    /// <summary>Whether Vault is on.</summary>
    [JsonPropertyName("vault_enabled")]
    public bool? VaultEnabled { get; init; }

    /// <summary>The Vault server.</summary>
    [JsonPropertyName("vault_server")]
    public string? VaultServer { get; init; }

    /// <summary>Where the secrets are mounted in Vault.</summary>
    [JsonPropertyName("vault_mount_point")]
    public string? VaultMountPoint { get; init; }

    /// <summary>The token that Vault is read with.</summary>
    [JsonPropertyName("vault_access_token")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? VaultAccessToken { get; init; }

    /// <summary>The password file.</summary>
    [JsonPropertyName("vault_password_file")]
    public string? VaultPasswordFile { get; init; }

    /// <summary>Whether the certificate of the Vault server is checked.</summary>
    [JsonPropertyName("vault_cert_verification")]
    public bool? VaultCertVerification { get; init; }

    /// <summary>The file with the certificates that are trusted.</summary>
    [JsonPropertyName("vault_ca_file")]
    public string? VaultCaFile { get; init; }

    /// <summary>The file with the certificate that the gateway shows.</summary>
    [JsonPropertyName("vault_client_cert_file")]
    public string? VaultClientCertFile { get; init; }

    /// <summary>The file with the key of that certificate.</summary>
    [JsonPropertyName("vault_client_key_file")]
    public string? VaultClientKeyFile { get; init; }
}
