using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The interfaces of accounts, groups and roles over one connection.</summary>
internal sealed class AuthorizationClient(ApiClient client) : IAuthorization
{
    public IAccountsApi Accounts => client.For<IAccountsApi>(ClientRegistration.Itential_Platform_IAccountsApiClient, TracedInterfaceRegistration.Itential_Platform_IAccountsApiTraced);

    public IGroupsApi Groups => client.For<IGroupsApi>(ClientRegistration.Itential_Platform_IGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IGroupsApiTraced);

    public IRolesApi Roles => client.For<IRolesApi>(ClientRegistration.Itential_Platform_IRolesApiClient, TracedInterfaceRegistration.Itential_Platform_IRolesApiTraced);

    public IAuthorizationMethodsApi Methods => client.For<IAuthorizationMethodsApi>(ClientRegistration.Itential_Platform_IAuthorizationMethodsApiClient, TracedInterfaceRegistration.Itential_Platform_IAuthorizationMethodsApiTraced);
}
