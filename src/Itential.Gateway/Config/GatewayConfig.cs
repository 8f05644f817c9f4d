using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The configuration of the gateway.</summary>
/// <remarks>
/// A change names only the settings that are to change; what is null is not sent. The names differ between releases: what has no
/// property stands in <see cref="UnknownMembers"/>.
/// </remarks>
public sealed partial record GatewayConfig
{
    /// <summary>Whether Ansible is on.</summary>
    [JsonPropertyName("ansible_enabled")]
    public bool? AnsibleEnabled { get; init; }

    /// <summary>Whether Ansible runs with debug output.</summary>
    [JsonPropertyName("ansible_debug")]
    public bool? AnsibleDebug { get; init; }

    /// <summary>The Ansible inventory file.</summary>
    [JsonPropertyName("inventory_file")]
    public string? InventoryFile { get; init; }

    /// <summary>The folders of Ansible collections.</summary>
    [JsonPropertyName("collection_path")]
    public IReadOnlyList<string>? CollectionPath { get; init; }

    /// <summary>The folders of Ansible modules.</summary>
    [JsonPropertyName("module_path")]
    public IReadOnlyList<string>? ModulePath { get; init; }

    /// <summary>The folders of playbooks.</summary>
    [JsonPropertyName("playbook_path")]
    public IReadOnlyList<string>? PlaybookPath { get; init; }

    /// <summary>Whether playbooks are looked for in folders inside folders.</summary>
    [JsonPropertyName("playbook_recursive")]
    public bool? PlaybookRecursive { get; init; }

    /// <summary>The folders of Ansible roles.</summary>
    [JsonPropertyName("role_path")]
    public IReadOnlyList<string>? RolePath { get; init; }

    /// <summary>The folders of extended device roles.</summary>
    [JsonPropertyName("extended_device_role_path")]
    public IReadOnlyList<string>? ExtendedDeviceRolePath { get; init; }

    /// <summary>Whether scripts are on.</summary>
    [JsonPropertyName("scripts_enabled")]
    public bool? ScriptsEnabled { get; init; }

    /// <summary>The folders of scripts.</summary>
    [JsonPropertyName("script_path")]
    public IReadOnlyList<string>? ScriptPath { get; init; }

    /// <summary>Whether scripts are looked for in folders inside folders.</summary>
    [JsonPropertyName("script_recursive")]
    public bool? ScriptRecursive { get; init; }

    /// <summary>Whether Nornir is on.</summary>
    [JsonPropertyName("nornir_enabled")]
    public bool? NornirEnabled { get; init; }

    /// <summary>The configuration file of Nornir.</summary>
    [JsonPropertyName("nornir_config_file")]
    public string? NornirConfigFile { get; init; }

    /// <summary>The folders of Nornir modules.</summary>
    [JsonPropertyName("nornir_module_path")]
    public IReadOnlyList<string>? NornirModulePath { get; init; }

    /// <summary>Whether Nornir modules are looked for in folders inside folders.</summary>
    [JsonPropertyName("nornir_module_recursive")]
    public bool? NornirModuleRecursive { get; init; }

    /// <summary>Whether Terraform is on.</summary>
    [JsonPropertyName("terraform_enabled")]
    public bool? TerraformEnabled { get; init; }

    /// <summary>The folders of Terraform.</summary>
    [JsonPropertyName("terraform_path")]
    public IReadOnlyList<string>? TerraformPath { get; init; }

    /// <summary>Whether Terraform is looked for in folders inside folders.</summary>
    [JsonPropertyName("terraform_recursive")]
    public bool? TerraformRecursive { get; init; }

    /// <summary>Whether Netmiko is on.</summary>
    [JsonPropertyName("netmiko_enabled")]
    public bool? NetmikoEnabled { get; init; }

    /// <summary>Whether NETCONF is on.</summary>
    [JsonPropertyName("netconf_enabled")]
    public bool? NetconfEnabled { get; init; }

    /// <summary>Whether HTTP requests are on.</summary>
    [JsonPropertyName("http_requests_enabled")]
    public bool? HttpRequestsEnabled { get; init; }

    /// <summary>Whether repositories are on.</summary>
    [JsonPropertyName("repos_enabled")]
    public bool? ReposEnabled { get; init; }

    /// <summary>The folder of repositories.</summary>
    [JsonPropertyName("repos_path")]
    public string? ReposPath { get; init; }

    /// <summary>Whether the gateway leaves out cleaning up after runs.</summary>
    [JsonPropertyName("no_cleanup")]
    public bool? NoCleanup { get; init; }

    /// <summary>How many processes work; not negative.</summary>
    [JsonPropertyName("process_count")]
    public int? ProcessCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
