using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>An authenticated connection to one Itential Automation Gateway: its typed interfaces, and raw verbs, relative to <c>/api/v2.0</c>, for everything else.</summary>
public interface IGatewayClient : IApiClient
{
    /// <summary>The accounts of the gateway.</summary>
    IGatewayAccountsApi Accounts { get; }

    /// <summary>The Python environments of Ansible.</summary>
    IGatewayAnsibleVenvsApi AnsibleVenvs { get; }

    /// <summary>The login, for clients without authentication.</summary>
    IGatewayAuthApi Auth { get; }

    /// <summary>Ansible collections, their modules and roles.</summary>
    IGatewayCollections Collections { get; }

    /// <summary>The settings of the gateway.</summary>
    IGatewayConfigApi Config { get; }

    /// <summary>Devices.</summary>
    IGatewayDevicesApi Devices { get; }

    /// <summary>Git repositories, their keys and integrations.</summary>
    IGatewayGit Git { get; }

    /// <summary>gNMI calls to devices.</summary>
    IGatewayGnmiApi Gnmi { get; }

    /// <summary>gNOI calls to devices.</summary>
    IGatewayGnoiApi Gnoi { get; }

    /// <summary>Groups of devices.</summary>
    IGatewayGroupsApi Groups { get; }

    /// <summary>HTTP requests through the gateway.</summary>
    IGatewayHttpRequestsApi HttpRequests { get; }

    /// <summary>The inventories of the integrations.</summary>
    IGatewayInventory Inventory { get; }

    /// <summary>The test of the LDAP settings.</summary>
    IGatewayLdapApi Ldap { get; }

    /// <summary>Ansible modules.</summary>
    IGatewayModulesApi Modules { get; }

    /// <summary>NETCONF calls to devices.</summary>
    IGatewayNetconfApi Netconf { get; }

    /// <summary>Netmiko commands to devices.</summary>
    IGatewayNetmikoApi Netmiko { get; }

    /// <summary>Nornir modules.</summary>
    IGatewayNornirApi Nornir { get; }

    /// <summary>Lost and expired passwords.</summary>
    IGatewayPasswordResetApi PasswordReset { get; }

    /// <summary>Ansible playbooks.</summary>
    IGatewayPlaybooksApi Playbooks { get; }

    /// <summary>The description of the gateway that a platform reads.</summary>
    IGatewayPronghornApi Pronghorn { get; }

    /// <summary>The Python environments of scripts.</summary>
    IGatewayPythonVenvsApi PythonVenvs { get; }

    /// <summary>Groups and roles of users.</summary>
    IGatewayRbacApi Rbac { get; }

    /// <summary>Ansible roles.</summary>
    IGatewayRolesApi Roles { get; }

    /// <summary>Scripts.</summary>
    IGatewayScriptsApi Scripts { get; }

    /// <summary>Secrets in HashiCorp Vault.</summary>
    IGatewaySecretsApi Secrets { get; }

    /// <summary>The questions that prove who forgot a password.</summary>
    IGatewaySecurityQuestionsApi SecurityQuestions { get; }

    /// <summary>The gateway itself: status, version, audit.</summary>
    IGatewaySystemApi System { get; }

    /// <summary>Terraform configurations and their runs.</summary>
    IGatewayTerraforms Terraforms { get; }

    /// <summary>Schemas that users put on the gateway.</summary>
    IGatewayUserSchemaApi UserSchema { get; }
}
