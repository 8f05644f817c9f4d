using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The interfaces of accounts, groups and roles over one connection.</summary>
internal sealed class AuthorizationClient(ApiClient client) : IAuthorization
{
    public IAccountsApi Accounts => client.For<IAccountsApi>();

    public IGroupsApi Groups => client.For<IGroupsApi>();

    public IRolesApi Roles => client.For<IRolesApi>();

    public IAuthorizationMethodsApi Methods => client.For<IAuthorizationMethodsApi>();
}
