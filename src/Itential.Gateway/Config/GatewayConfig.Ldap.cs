using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <content>Signing in through LDAP.</content>
public sealed partial record GatewayConfig
{
    /// <summary>Whether users can sign in through LDAP.</summary>
    [JsonPropertyName("ldap_auth_enabled")]
    public bool? LdapAuthEnabled { get; init; }

    /// <summary>The LDAP server.</summary>
    [JsonPropertyName("ldap_server")]
    public string? LdapServer { get; init; }

    /// <summary>The distinguished name that searches start from.</summary>
    [JsonPropertyName("ldap_base_dn")]
    public string? LdapBaseDn { get; init; }

    /// <summary>Whether a user is always searched for before the bind.</summary>
    [JsonPropertyName("ldap_always_search_bind")]
    public bool? LdapAlwaysSearchBind { get; init; }

    /// <summary>The distinguished name of the user that searches.</summary>
    [JsonPropertyName("ldap_bind_user_dn")]
    public string? LdapBindUserDn { get; init; }

    /// <summary>The password of the user that searches.</summary>
    [JsonPropertyName("ldap_bind_user_password")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? LdapBindUserPassword { get; init; }

    /// <summary>The distinguished name that users stand under.</summary>
    [JsonPropertyName("ldap_user_dn")]
    public string? LdapUserDn { get; init; }

    /// <summary>The attribute that holds the login name of a user.</summary>
    [JsonPropertyName("ldap_user_login_attr")]
    public string? LdapUserLoginAttr { get; init; }

    /// <summary>The attribute that names a user among its siblings.</summary>
    [JsonPropertyName("ldap_user_rdn_attr")]
    public string? LdapUserRdnAttr { get; init; }

    /// <summary>The filter that users are searched with.</summary>
    [JsonPropertyName("ldap_user_search_filter")]
    public string? LdapUserSearchFilter { get; init; }

    /// <summary>How deep users are searched for.</summary>
    [JsonPropertyName("ldap_user_search_scope")]
    public string? LdapUserSearchScope { get; init; }

    /// <summary>The distinguished name that groups stand under.</summary>
    [JsonPropertyName("ldap_group_dn")]
    public string? LdapGroupDn { get; init; }

    /// <summary>The attribute that holds the members of a group.</summary>
    [JsonPropertyName("ldap_group_members_attr")]
    public string? LdapGroupMembersAttr { get; init; }

    /// <summary>The filter that groups are searched with.</summary>
    [JsonPropertyName("ldap_group_search_filter")]
    public string? LdapGroupSearchFilter { get; init; }

    /// <summary>How deep groups are searched for.</summary>
    [JsonPropertyName("ldap_group_search_scope")]
    public string? LdapGroupSearchScope { get; init; }

    /// <summary>Whether the connection to the LDAP server is encrypted.</summary>
    [JsonPropertyName("ldap_secure_enabled")]
    public bool? LdapSecureEnabled { get; init; }

    /// <summary>Whether the certificate of the LDAP server is checked.</summary>
    [JsonPropertyName("ldap_secure_validation_enabled")]
    public bool? LdapSecureValidationEnabled { get; init; }

    /// <summary>The version of TLS.</summary>
    [JsonPropertyName("ldap_secure_validation_tls_version")]
    public string? LdapSecureValidationTlsVersion { get; init; }

    /// <summary>The file with the certificates that are trusted.</summary>
    [JsonPropertyName("ldap_ca_certs_file")]
    public string? LdapCaCertsFile { get; init; }
}
