using Itential.Diagnostics.Generated;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <content>The typed interfaces. Each is made when it is first asked for, so that a trimmed program keeps those that it uses.</content>
public sealed partial class PlatformClient
{
    /// <inheritdoc/>
    public IAdapterModelsApi AdapterModels => For<IAdapterModelsApi>(ClientRegistration.Itential_Platform_IAdapterModelsApiClient, TracedInterfaceRegistration.Itential_Platform_IAdapterModelsApiTraced);

    /// <inheritdoc/>
    public IAdaptersApi Adapters => For<IAdaptersApi>(ClientRegistration.Itential_Platform_IAdaptersApiClient, TracedInterfaceRegistration.Itential_Platform_IAdaptersApiTraced);

    /// <inheritdoc/>
    public IAgentProjectService AgentProjectService => field ??= new AgentProjectServiceClient(this);

    /// <inheritdoc/>
    public IAgentSessionManagerApi AgentSessionManager => For<IAgentSessionManagerApi>(ClientRegistration.Itential_Platform_IAgentSessionManagerApiClient, TracedInterfaceRegistration.Itential_Platform_IAgentSessionManagerApiTraced);

    /// <inheritdoc/>
    public IAgManagerApi AgManager => For<IAgManagerApi>(ClientRegistration.Itential_Platform_IAgManagerApiClient, TracedInterfaceRegistration.Itential_Platform_IAgManagerApiTraced);

    /// <inheritdoc/>
    public IApplicationsApi Applications => For<IApplicationsApi>(ClientRegistration.Itential_Platform_IApplicationsApiClient, TracedInterfaceRegistration.Itential_Platform_IApplicationsApiTraced);

    /// <inheritdoc/>
    public IAuthApi Auth => For<IAuthApi>(ClientRegistration.Itential_Platform_IAuthApiClient, TracedInterfaceRegistration.Itential_Platform_IAuthApiTraced);

    /// <inheritdoc/>
    public IAuthorization Authorization => field ??= new AuthorizationClient(this);

    /// <inheritdoc/>
    public IAutomationCatalogApi AutomationCatalog => For<IAutomationCatalogApi>(ClientRegistration.Itential_Platform_IAutomationCatalogApiClient, TracedInterfaceRegistration.Itential_Platform_IAutomationCatalogApiTraced);

    /// <inheritdoc/>
    public IAutomationStudio AutomationStudio => field ??= new AutomationStudioClient(this);

    /// <inheritdoc/>
    public IConfigurationManager ConfigurationManager => field ??= new ConfigurationManagerClient(this);

    /// <inheritdoc/>
    public ICoreApi Core => For<ICoreApi>(ClientRegistration.Itential_Platform_ICoreApiClient, TracedInterfaceRegistration.Itential_Platform_ICoreApiTraced);

    /// <inheritdoc/>
    public ICustomizationApi Customization => For<ICustomizationApi>(ClientRegistration.Itential_Platform_ICustomizationApiClient, TracedInterfaceRegistration.Itential_Platform_ICustomizationApiTraced);

    /// <inheritdoc/>
    public IDeviceCountsApi DeviceCounts => For<IDeviceCountsApi>(ClientRegistration.Itential_Platform_IDeviceCountsApiClient, TracedInterfaceRegistration.Itential_Platform_IDeviceCountsApiTraced);

    /// <inheritdoc/>
    public IDynamicApi Dynamic => For<IDynamicApi>(ClientRegistration.Itential_Platform_IDynamicApiClient, TracedInterfaceRegistration.Itential_Platform_IDynamicApiTraced);

    /// <inheritdoc/>
    public IExternalLinksApi ExternalLinks => For<IExternalLinksApi>(ClientRegistration.Itential_Platform_IExternalLinksApiClient, TracedInterfaceRegistration.Itential_Platform_IExternalLinksApiTraced);

    /// <inheritdoc/>
    public IFormBuilder FormBuilder => field ??= new FormBuilderClient(this);

    /// <inheritdoc/>
    public IGatewayManager GatewayManager => field ??= new GatewayManagerClient(this);

    /// <inheritdoc/>
    public IGroupMappingsApi GroupMappings => For<IGroupMappingsApi>(ClientRegistration.Itential_Platform_IGroupMappingsApiClient, TracedInterfaceRegistration.Itential_Platform_IGroupMappingsApiTraced);

    /// <inheritdoc/>
    public IHealthApi Health => For<IHealthApi>(ClientRegistration.Itential_Platform_IHealthApiClient, TracedInterfaceRegistration.Itential_Platform_IHealthApiTraced);

    /// <inheritdoc/>
    public IIndexesApi Indexes => For<IIndexesApi>(ClientRegistration.Itential_Platform_IIndexesApiClient, TracedInterfaceRegistration.Itential_Platform_IIndexesApiTraced);

    /// <inheritdoc/>
    public IIntegrationModelsApi IntegrationModels => For<IIntegrationModelsApi>(ClientRegistration.Itential_Platform_IIntegrationModelsApiClient, TracedInterfaceRegistration.Itential_Platform_IIntegrationModelsApiTraced);

    /// <inheritdoc/>
    public IIntegrationsApi Integrations => For<IIntegrationsApi>(ClientRegistration.Itential_Platform_IIntegrationsApiClient, TracedInterfaceRegistration.Itential_Platform_IIntegrationsApiTraced);

    /// <inheritdoc/>
    public IInventoryManager InventoryManager => field ??= new InventoryManagerClient(this);

    /// <inheritdoc/>
    public IJsonFormsApi JsonForms => For<IJsonFormsApi>(ClientRegistration.Itential_Platform_IJsonFormsApiClient, TracedInterfaceRegistration.Itential_Platform_IJsonFormsApiTraced);

    /// <inheritdoc/>
    public ILegacyWorkflowEngineApi LegacyWorkflowEngine => For<ILegacyWorkflowEngineApi>(ClientRegistration.Itential_Platform_ILegacyWorkflowEngineApiClient, TracedInterfaceRegistration.Itential_Platform_ILegacyWorkflowEngineApiTraced);

    /// <inheritdoc/>
    public ILifecycleManager LifecycleManager => field ??= new LifecycleManagerClient(this);

    /// <inheritdoc/>
    public IModelRegistryApi ModelRegistry => For<IModelRegistryApi>(ClientRegistration.Itential_Platform_IModelRegistryApiClient, TracedInterfaceRegistration.Itential_Platform_IModelRegistryApiTraced);

    /// <inheritdoc/>
    public IMop Mop => field ??= new MopClient(this);

    /// <inheritdoc/>
    public INsoManager NsoManager => field ??= new NsoManagerClient(this);

    /// <inheritdoc/>
    public IOAuthApi OAuth => For<IOAuthApi>(ClientRegistration.Itential_Platform_IOAuthApiClient, TracedInterfaceRegistration.Itential_Platform_IOAuthApiTraced);

    /// <inheritdoc/>
    public IOperationsManager OperationsManager => field ??= new OperationsManagerClient(this);

    /// <inheritdoc/>
    public IPrebuiltsApi Prebuilts => For<IPrebuiltsApi>(ClientRegistration.Itential_Platform_IPrebuiltsApiClient, TracedInterfaceRegistration.Itential_Platform_IPrebuiltsApiTraced);

    /// <inheritdoc/>
    public IPrebuiltsRepositoryApi PrebuiltsRepository => For<IPrebuiltsRepositoryApi>(ClientRegistration.Itential_Platform_IPrebuiltsRepositoryApiClient, TracedInterfaceRegistration.Itential_Platform_IPrebuiltsRepositoryApiTraced);

    /// <inheritdoc/>
    public IProfilesApi Profiles => For<IProfilesApi>(ClientRegistration.Itential_Platform_IProfilesApiClient, TracedInterfaceRegistration.Itential_Platform_IProfilesApiTraced);

    /// <inheritdoc/>
    public ISchemaApi Schema => For<ISchemaApi>(ClientRegistration.Itential_Platform_ISchemaApiClient, TracedInterfaceRegistration.Itential_Platform_ISchemaApiTraced);

    /// <inheritdoc/>
    public ISearchApi Search => For<ISearchApi>(ClientRegistration.Itential_Platform_ISearchApiClient, TracedInterfaceRegistration.Itential_Platform_ISearchApiTraced);

    /// <inheritdoc/>
    public IServiceCatalogApi ServiceCatalog => For<IServiceCatalogApi>(ClientRegistration.Itential_Platform_IServiceCatalogApiClient, TracedInterfaceRegistration.Itential_Platform_IServiceCatalogApiTraced);

    /// <inheritdoc/>
    public IServiceManagement ServiceManagement => field ??= new ServiceManagementClient(this);

    /// <inheritdoc/>
    public ISsoApi Sso => For<ISsoApi>(ClientRegistration.Itential_Platform_ISsoApiClient, TracedInterfaceRegistration.Itential_Platform_ISsoApiTraced);

    /// <inheritdoc/>
    public ITagsApi Tags => For<ITagsApi>(ClientRegistration.Itential_Platform_ITagsApiClient, TracedInterfaceRegistration.Itential_Platform_ITagsApiTraced);

    /// <inheritdoc/>
    public ITemplateBuilderApi TemplateBuilder => For<ITemplateBuilderApi>(ClientRegistration.Itential_Platform_ITemplateBuilderApiClient, TracedInterfaceRegistration.Itential_Platform_ITemplateBuilderApiTraced);

    /// <inheritdoc/>
    public IToolRpcApi ToolRpc => For<IToolRpcApi>(ClientRegistration.Itential_Platform_IToolRpcApiClient, TracedInterfaceRegistration.Itential_Platform_IToolRpcApiTraced);

    /// <inheritdoc/>
    public IToolsApi Tools => For<IToolsApi>(ClientRegistration.Itential_Platform_IToolsApiClient, TracedInterfaceRegistration.Itential_Platform_IToolsApiTraced);

    /// <inheritdoc/>
    public ITransformationsApi Transformations => For<ITransformationsApi>(ClientRegistration.Itential_Platform_ITransformationsApiClient, TracedInterfaceRegistration.Itential_Platform_ITransformationsApiTraced);

    /// <inheritdoc/>
    public IWorkCenterApi WorkCenter => For<IWorkCenterApi>(ClientRegistration.Itential_Platform_IWorkCenterApiClient, TracedInterfaceRegistration.Itential_Platform_IWorkCenterApiTraced);

    /// <inheritdoc/>
    public IWorkflowBuilderApi WorkflowBuilder => For<IWorkflowBuilderApi>(ClientRegistration.Itential_Platform_IWorkflowBuilderApiClient, TracedInterfaceRegistration.Itential_Platform_IWorkflowBuilderApiTraced);

    /// <inheritdoc/>
    public IWorkflowEngineApi WorkflowEngine => For<IWorkflowEngineApi>(ClientRegistration.Itential_Platform_IWorkflowEngineApiClient, TracedInterfaceRegistration.Itential_Platform_IWorkflowEngineApiTraced);
}
