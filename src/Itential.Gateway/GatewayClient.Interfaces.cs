using Itential.Diagnostics.Generated;
using Itential.Refit.Generated;

namespace Itential.Gateway;

/// <content>The typed interfaces. Each is made when it is first asked for, so that a trimmed program keeps those that it uses.</content>
public sealed partial class GatewayClient
{
    /// <inheritdoc/>
    public IGatewayAccountsApi Accounts => For<IGatewayAccountsApi>(ClientRegistration.Itential_Gateway_IGatewayAccountsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayAccountsApiTraced);

    /// <inheritdoc/>
    public IGatewayAnsibleVenvsApi AnsibleVenvs => For<IGatewayAnsibleVenvsApi>(ClientRegistration.Itential_Gateway_IGatewayAnsibleVenvsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayAnsibleVenvsApiTraced);

    /// <inheritdoc/>
    public IGatewayAuthApi Auth => For<IGatewayAuthApi>(ClientRegistration.Itential_Gateway_IGatewayAuthApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayAuthApiTraced);

    /// <inheritdoc/>
    public IGatewayCollections Collections => field ??= new GatewayCollectionsClient(this);

    /// <inheritdoc/>
    public IGatewayConfigApi Config => For<IGatewayConfigApi>(ClientRegistration.Itential_Gateway_IGatewayConfigApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayConfigApiTraced);

    /// <inheritdoc/>
    public IGatewayDevicesApi Devices => For<IGatewayDevicesApi>(ClientRegistration.Itential_Gateway_IGatewayDevicesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayDevicesApiTraced);

    /// <inheritdoc/>
    public IGatewayGit Git => field ??= new GatewayGitClient(this);

    /// <inheritdoc/>
    public IGatewayGnmiApi Gnmi => For<IGatewayGnmiApi>(ClientRegistration.Itential_Gateway_IGatewayGnmiApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGnmiApiTraced);

    /// <inheritdoc/>
    public IGatewayGnoiApi Gnoi => For<IGatewayGnoiApi>(ClientRegistration.Itential_Gateway_IGatewayGnoiApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGnoiApiTraced);

    /// <inheritdoc/>
    public IGatewayGroupsApi Groups => For<IGatewayGroupsApi>(ClientRegistration.Itential_Gateway_IGatewayGroupsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGroupsApiTraced);

    /// <inheritdoc/>
    public IGatewayHttpRequestsApi HttpRequests => For<IGatewayHttpRequestsApi>(ClientRegistration.Itential_Gateway_IGatewayHttpRequestsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayHttpRequestsApiTraced);

    /// <inheritdoc/>
    public IGatewayInventory Inventory => field ??= new GatewayInventoryClient(this);

    /// <inheritdoc/>
    public IGatewayLdapApi Ldap => For<IGatewayLdapApi>(ClientRegistration.Itential_Gateway_IGatewayLdapApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayLdapApiTraced);

    /// <inheritdoc/>
    public IGatewayModulesApi Modules => For<IGatewayModulesApi>(ClientRegistration.Itential_Gateway_IGatewayModulesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayModulesApiTraced);

    /// <inheritdoc/>
    public IGatewayNetconfApi Netconf => For<IGatewayNetconfApi>(ClientRegistration.Itential_Gateway_IGatewayNetconfApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayNetconfApiTraced);

    /// <inheritdoc/>
    public IGatewayNetmikoApi Netmiko => For<IGatewayNetmikoApi>(ClientRegistration.Itential_Gateway_IGatewayNetmikoApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayNetmikoApiTraced);

    /// <inheritdoc/>
    public IGatewayNornirApi Nornir => For<IGatewayNornirApi>(ClientRegistration.Itential_Gateway_IGatewayNornirApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayNornirApiTraced);

    /// <inheritdoc/>
    public IGatewayPasswordResetApi PasswordReset => For<IGatewayPasswordResetApi>(ClientRegistration.Itential_Gateway_IGatewayPasswordResetApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayPasswordResetApiTraced);

    /// <inheritdoc/>
    public IGatewayPlaybooksApi Playbooks => For<IGatewayPlaybooksApi>(ClientRegistration.Itential_Gateway_IGatewayPlaybooksApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayPlaybooksApiTraced);

    /// <inheritdoc/>
    public IGatewayPronghornApi Pronghorn => For<IGatewayPronghornApi>(ClientRegistration.Itential_Gateway_IGatewayPronghornApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayPronghornApiTraced);

    /// <inheritdoc/>
    public IGatewayPythonVenvsApi PythonVenvs => For<IGatewayPythonVenvsApi>(ClientRegistration.Itential_Gateway_IGatewayPythonVenvsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayPythonVenvsApiTraced);

    /// <inheritdoc/>
    public IGatewayRbacApi Rbac => For<IGatewayRbacApi>(ClientRegistration.Itential_Gateway_IGatewayRbacApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayRbacApiTraced);

    /// <inheritdoc/>
    public IGatewayRolesApi Roles => For<IGatewayRolesApi>(ClientRegistration.Itential_Gateway_IGatewayRolesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayRolesApiTraced);

    /// <inheritdoc/>
    public IGatewayScriptsApi Scripts => For<IGatewayScriptsApi>(ClientRegistration.Itential_Gateway_IGatewayScriptsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayScriptsApiTraced);

    /// <inheritdoc/>
    public IGatewaySecretsApi Secrets => For<IGatewaySecretsApi>(ClientRegistration.Itential_Gateway_IGatewaySecretsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewaySecretsApiTraced);

    /// <inheritdoc/>
    public IGatewaySecurityQuestionsApi SecurityQuestions => For<IGatewaySecurityQuestionsApi>(ClientRegistration.Itential_Gateway_IGatewaySecurityQuestionsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewaySecurityQuestionsApiTraced);

    /// <inheritdoc/>
    public IGatewaySystemApi System => For<IGatewaySystemApi>(ClientRegistration.Itential_Gateway_IGatewaySystemApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewaySystemApiTraced);

    /// <inheritdoc/>
    public IGatewayTerraforms Terraforms => field ??= new GatewayTerraformsClient(this);

    /// <inheritdoc/>
    public IGatewayUserSchemaApi UserSchema => For<IGatewayUserSchemaApi>(ClientRegistration.Itential_Gateway_IGatewayUserSchemaApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayUserSchemaApiTraced);
}
