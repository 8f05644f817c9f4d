using Itential.Gateway;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the typed interfaces of an instance, each as a service of its own.</summary>
internal static class GatewayInterfaces
{
    public static void AddInterfaces(this IServiceCollection services, string? name)
    {
        services.AddApi(name, client => client.Accounts);
        services.AddApi(name, client => client.AnsibleVenvs);
        services.AddApi(name, client => client.Auth);
        services.AddApi(name, client => client.Collections);
        services.AddApi(name, client => client.Collections.Installed);
        services.AddApi(name, client => client.Collections.Modules);
        services.AddApi(name, client => client.Collections.Roles);
        services.AddApi(name, client => client.Config);
        services.AddApi(name, client => client.Devices);
        services.AddApi(name, client => client.Git);
        services.AddApi(name, client => client.Git.Integrations);
        services.AddApi(name, client => client.Git.Keys);
        services.AddApi(name, client => client.Git.Repositories);
        services.AddApi(name, client => client.Gnmi);
        services.AddApi(name, client => client.Gnoi);
        services.AddApi(name, client => client.Groups);
        services.AddApi(name, client => client.HttpRequests);
        services.AddApi(name, client => client.Inventory);
        services.AddApi(name, client => client.Inventory.HttpRequests);
        services.AddApi(name, client => client.Inventory.Netconf);
        services.AddApi(name, client => client.Inventory.Netmiko);
        services.AddApi(name, client => client.Inventory.Integrations);
        services.AddApi(name, client => client.Ldap);
        services.AddApi(name, client => client.Modules);
        services.AddApi(name, client => client.Netconf);
        services.AddApi(name, client => client.Netmiko);
        services.AddApi(name, client => client.Nornir);
        services.AddApi(name, client => client.PasswordReset);
        services.AddApi(name, client => client.Playbooks);
        services.AddApi(name, client => client.Pronghorn);
        services.AddApi(name, client => client.PythonVenvs);
        services.AddApi(name, client => client.Rbac);
        services.AddApi(name, client => client.Roles);
        services.AddApi(name, client => client.Scripts);
        services.AddApi(name, client => client.Secrets);
        services.AddApi(name, client => client.SecurityQuestions);
        services.AddApi(name, client => client.System);
        services.AddApi(name, client => client.Terraforms);
        services.AddApi(name, client => client.Terraforms.Plans);
        services.AddApi(name, client => client.Terraforms.Runs);
        services.AddApi(name, client => client.UserSchema);
    }

    private static void AddApi<T>(this IServiceCollection services, string? name, Func<IGatewayClient, T> api)
        where T : class =>
        services.AddKeyedSingleton(name, (provider, _) => api(provider.GetRequiredKeyedService<IGatewayClient>(name)));
}
