namespace Itential.Platform;

/// <summary>Accounts, groups and roles: who may do what.</summary>
public interface IAuthorization
{
    /// <summary>Accounts: who may sign in.</summary>
    IAccountsApi Accounts { get; }

    /// <summary>Groups: accounts that are given rights together.</summary>
    IGroupsApi Groups { get; }

    /// <summary>Roles: the rights themselves.</summary>
    IRolesApi Roles { get; }

    /// <summary>Methods and views: what rights can be given to.</summary>
    IAuthorizationMethodsApi Methods { get; }
}
