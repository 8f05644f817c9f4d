using Itential.Platform;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the typed interfaces of an instance, each as a service of its own.</summary>
internal static class PlatformInterfaces
{
    public static void AddInterfaces(this IServiceCollection services, string? name)
    {
        services.AddApi(name, client => client.AdapterModels);
        services.AddApi(name, client => client.Adapters);
        services.AddApi(name, client => client.AgentProjectService);
        services.AddApi(name, client => client.AgentProjectService.Projects);
        services.AddApi(name, client => client.AgentProjectService.Agents);
        services.AddApi(name, client => client.AgentProjectService.Profiles);
        services.AddApi(name, client => client.AgentSessionManager);
        services.AddApi(name, client => client.AgManager);
        services.AddApi(name, client => client.Applications);
        services.AddApi(name, client => client.Auth);
        services.AddApi(name, client => client.Authorization);
        services.AddApi(name, client => client.Authorization.Accounts);
        services.AddApi(name, client => client.Authorization.Groups);
        services.AddApi(name, client => client.Authorization.Roles);
        services.AddApi(name, client => client.Authorization.Methods);
        services.AddApi(name, client => client.AutomationCatalog);
        services.AddApi(name, client => client.AutomationStudio);
        services.AddApi(name, client => client.AutomationStudio.Workflows);
        services.AddApi(name, client => client.AutomationStudio.Projects);
        services.AddApi(name, client => client.AutomationStudio.Templates);
        services.AddApi(name, client => client.AutomationStudio.ComponentGroups);
        services.AddApi(name, client => client.AutomationStudio.TaskCatalogue);
        services.AddApi(name, client => client.ConfigurationManager);
        services.AddApi(name, client => client.ConfigurationManager.Devices);
        services.AddApi(name, client => client.ConfigurationManager.DeviceGroups);
        services.AddApi(name, client => client.ConfigurationManager.Backups);
        services.AddApi(name, client => client.ConfigurationManager.Templates);
        services.AddApi(name, client => client.ConfigurationManager.Parsers);
        services.AddApi(name, client => client.ConfigurationManager.GoldenConfigs);
        services.AddApi(name, client => client.ConfigurationManager.GoldenConfigNodes);
        services.AddApi(name, client => client.ConfigurationManager.ConfigSpecs);
        services.AddApi(name, client => client.ConfigurationManager.JsonSpecs);
        services.AddApi(name, client => client.ConfigurationManager.CompliancePlans);
        services.AddApi(name, client => client.ConfigurationManager.ComplianceReports);
        services.AddApi(name, client => client.ConfigurationManager.ComplianceGrades);
        services.AddApi(name, client => client.ConfigurationManager.JsonCompliance);
        services.AddApi(name, client => client.ConfigurationManager.Tasks);
        services.AddApi(name, client => client.ConfigurationManager.Pins);
        services.AddApi(name, client => client.ConfigurationManager.Maintenance);
        services.AddApi(name, client => client.Core);
        services.AddApi(name, client => client.Customization);
        services.AddApi(name, client => client.DeviceCounts);
        services.AddApi(name, client => client.Dynamic);
        services.AddApi(name, client => client.ExternalLinks);
        services.AddApi(name, client => client.FormBuilder);
        services.AddApi(name, client => client.FormBuilder.Forms);
        services.AddApi(name, client => client.FormBuilder.Groups);
        services.AddApi(name, client => client.GatewayManager);
        services.AddApi(name, client => client.GatewayManager.Gateways);
        services.AddApi(name, client => client.GatewayManager.Services);
        services.AddApi(name, client => client.GatewayManager.ServiceGroups);
        services.AddApi(name, client => client.GatewayManager.Certificates);
        services.AddApi(name, client => client.GatewayManager.Connections);
        services.AddApi(name, client => client.GroupMappings);
        services.AddApi(name, client => client.Health);
        services.AddApi(name, client => client.Indexes);
        services.AddApi(name, client => client.IntegrationModels);
        services.AddApi(name, client => client.Integrations);
        services.AddApi(name, client => client.InventoryManager);
        services.AddApi(name, client => client.InventoryManager.Inventories);
        services.AddApi(name, client => client.InventoryManager.Nodes);
        services.AddApi(name, client => client.InventoryManager.Actions);
        services.AddApi(name, client => client.InventoryManager.Tags);
        services.AddApi(name, client => client.JsonForms);
        services.AddApi(name, client => client.LegacyWorkflowEngine);
        services.AddApi(name, client => client.LifecycleManager);
        services.AddApi(name, client => client.LifecycleManager.Models);
        services.AddApi(name, client => client.LifecycleManager.Instances);
        services.AddApi(name, client => client.LifecycleManager.Groups);
        services.AddApi(name, client => client.LifecycleManager.Executions);
        services.AddApi(name, client => client.ModelRegistry);
        services.AddApi(name, client => client.Mop);
        services.AddApi(name, client => client.Mop.CommandTemplates);
        services.AddApi(name, client => client.Mop.AnalyticTemplates);
        services.AddApi(name, client => client.Mop.Commands);
        services.AddApi(name, client => client.NsoManager);
        services.AddApi(name, client => client.NsoManager.Devices);
        services.AddApi(name, client => client.NsoManager.Neds);
        services.AddApi(name, client => client.NsoManager.Operations);
        services.AddApi(name, client => client.OAuth);
        services.AddApi(name, client => client.OperationsManager);
        services.AddApi(name, client => client.OperationsManager.Jobs);
        services.AddApi(name, client => client.OperationsManager.JobControl);
        services.AddApi(name, client => client.OperationsManager.Automations);
        services.AddApi(name, client => client.OperationsManager.Tasks);
        services.AddApi(name, client => client.OperationsManager.Triggers);
        services.AddApi(name, client => client.OperationsManager.Events);
        services.AddApi(name, client => client.Prebuilts);
        services.AddApi(name, client => client.PrebuiltsRepository);
        services.AddApi(name, client => client.Profiles);
        services.AddApi(name, client => client.Schema);
        services.AddApi(name, client => client.Search);
        services.AddApi(name, client => client.ServiceCatalog);
        services.AddApi(name, client => client.ServiceManagement);
        services.AddApi(name, client => client.ServiceManagement.Instances);
        services.AddApi(name, client => client.ServiceManagement.Models);
        services.AddApi(name, client => client.ServiceManagement.Paths);
        services.AddApi(name, client => client.Sso);
        services.AddApi(name, client => client.Tags);
        services.AddApi(name, client => client.TemplateBuilder);
        services.AddApi(name, client => client.ToolRpc);
        services.AddApi(name, client => client.Tools);
        services.AddApi(name, client => client.Transformations);
        services.AddApi(name, client => client.WorkCenter);
        services.AddApi(name, client => client.WorkflowBuilder);
        services.AddApi(name, client => client.WorkflowEngine);
    }

    private static void AddApi<T>(this IServiceCollection services, string? name, Func<IPlatformClient, T> api)
        where T : class =>
        services.AddKeyedSingleton(name, (provider, _) => api(provider.GetRequiredKeyedService<IPlatformClient>(name)));
}
