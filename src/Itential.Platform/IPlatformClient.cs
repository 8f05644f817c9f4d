using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>An authenticated connection to one Itential Platform: its typed interfaces, and raw verbs for everything else.</summary>
public interface IPlatformClient : IApiClient
{
    /// <summary>The kinds of adapters that the server knows.</summary>
    IAdapterModelsApi AdapterModels { get; }

    /// <summary>Adapters.</summary>
    IAdaptersApi Adapters { get; }

    /// <summary>Agents and their projects.</summary>
    IAgentProjectService AgentProjectService { get; }

    /// <summary>The sessions of agents.</summary>
    IAgentSessionManagerApi AgentSessionManager { get; }

    /// <summary>What automation gateways 4 offer.</summary>
    IAgManagerApi AgManager { get; }

    /// <summary>Applications.</summary>
    IApplicationsApi Applications { get; }

    /// <summary>The logins, for clients without authentication.</summary>
    IAuthApi Auth { get; }

    /// <summary>Accounts, groups, roles and what they may do.</summary>
    IAuthorization Authorization { get; }

    /// <summary>The catalog of automations of old releases.</summary>
    IAutomationCatalogApi AutomationCatalog { get; }

    /// <summary>Workflows, projects, templates and what they are made of.</summary>
    IAutomationStudio AutomationStudio { get; }

    /// <summary>Devices, their configurations, golden configurations and compliance.</summary>
    IConfigurationManager ConfigurationManager { get; }

    /// <summary>The signed-in user, the version, and what belongs to no service.</summary>
    ICoreApi Core { get; }

    /// <summary>The banner.</summary>
    ICustomizationApi Customization { get; }

    /// <summary>How many devices there are.</summary>
    IDeviceCountsApi DeviceCounts { get; }

    /// <summary>The methods of adapters and the operations of integrations.</summary>
    IDynamicApi Dynamic { get; }

    /// <summary>Links to other pages.</summary>
    IExternalLinksApi ExternalLinks { get; }

    /// <summary>The forms of old releases.</summary>
    IFormBuilder FormBuilder { get; }

    /// <summary>Automation gateways 5, their services and certificates.</summary>
    IGatewayManager GatewayManager { get; }

    /// <summary>Which groups of a directory are which groups here.</summary>
    IGroupMappingsApi GroupMappings { get; }

    /// <summary>The health of the platform, its applications and its adapters.</summary>
    IHealthApi Health { get; }

    /// <summary>The indexes of the database.</summary>
    IIndexesApi Indexes { get; }

    /// <summary>The OpenAPI documents that integrations are made of.</summary>
    IIntegrationModelsApi IntegrationModels { get; }

    /// <summary>Integrations.</summary>
    IIntegrationsApi Integrations { get; }

    /// <summary>Inventories, their nodes, actions and tags.</summary>
    IInventoryManager InventoryManager { get; }

    /// <summary>JSON forms.</summary>
    IJsonFormsApi JsonForms { get; }

    /// <summary>Jobs and workflows of releases up to 2021.1.</summary>
    ILegacyWorkflowEngineApi LegacyWorkflowEngine { get; }

    /// <summary>Resource models, their instances and actions.</summary>
    ILifecycleManager LifecycleManager { get; }

    /// <summary>The language models that agents use.</summary>
    IModelRegistryApi ModelRegistry { get; }

    /// <summary>Command templates and analytic templates.</summary>
    IMop Mop { get; }

    /// <summary>Cisco NSO.</summary>
    INsoManager NsoManager { get; }

    /// <summary>Service accounts.</summary>
    IOAuthApi OAuth { get; }

    /// <summary>Jobs, automations, triggers and tasks.</summary>
    IOperationsManager OperationsManager { get; }

    /// <summary>Prebuilt automations that are installed.</summary>
    IPrebuiltsApi Prebuilts { get; }

    /// <summary>Repositories of prebuilt automations.</summary>
    IPrebuiltsRepositoryApi PrebuiltsRepository { get; }

    /// <summary>The profiles of the server; 6 may have none.</summary>
    IProfilesApi Profiles { get; }

    /// <summary>The schemas of adapters, applications, integrations and profiles.</summary>
    ISchemaApi Schema { get; }

    /// <summary>The search through everything.</summary>
    ISearchApi Search { get; }

    /// <summary>The service catalog of old releases.</summary>
    IServiceCatalogApi ServiceCatalog { get; }

    /// <summary>Service instances and models of Cisco NSO.</summary>
    IServiceManagement ServiceManagement { get; }

    /// <summary>Single sign-on.</summary>
    ISsoApi Sso { get; }

    /// <summary>Tags.</summary>
    ITagsApi Tags { get; }

    /// <summary>The rendering and parsing of templates.</summary>
    ITemplateBuilderApi TemplateBuilder { get; }

    /// <summary>The calls of tools.</summary>
    IToolRpcApi ToolRpc { get; }

    /// <summary>The tools of agents.</summary>
    IToolsApi Tools { get; }

    /// <summary>JSON transformations.</summary>
    ITransformationsApi Transformations { get; }

    /// <summary>Work items: what waits for a person.</summary>
    IWorkCenterApi WorkCenter { get; }

    /// <summary>Export, import and removal of workflows.</summary>
    IWorkflowBuilderApi WorkflowBuilder { get; }

    /// <summary>The workers and metrics of the workflow engine.</summary>
    IWorkflowEngineApi WorkflowEngine { get; }

    /// <summary>Asks for the version of the platform.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The version; null where the server's text is none.</returns>
    Task<PlatformVersion?> GetVersionAsync(CancellationToken cancellationToken = default);
}
