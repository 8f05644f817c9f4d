using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The configuration manager's interfaces over one connection.</summary>
internal sealed class ConfigurationManagerClient(ApiClient client) : IConfigurationManager
{
    public IManagedDevicesApi Devices => client.For<IManagedDevicesApi>(ClientRegistration.Itential_Platform_IManagedDevicesApiClient, TracedInterfaceRegistration.Itential_Platform_IManagedDevicesApiTraced);

    public IDeviceGroupsApi DeviceGroups => client.For<IDeviceGroupsApi>(ClientRegistration.Itential_Platform_IDeviceGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IDeviceGroupsApiTraced);

    public IDeviceBackupsApi Backups => client.For<IDeviceBackupsApi>(ClientRegistration.Itential_Platform_IDeviceBackupsApiClient, TracedInterfaceRegistration.Itential_Platform_IDeviceBackupsApiTraced);

    public IDeviceTemplatesApi Templates => client.For<IDeviceTemplatesApi>(ClientRegistration.Itential_Platform_IDeviceTemplatesApiClient, TracedInterfaceRegistration.Itential_Platform_IDeviceTemplatesApiTraced);

    public IConfigParsersApi Parsers => client.For<IConfigParsersApi>(ClientRegistration.Itential_Platform_IConfigParsersApiClient, TracedInterfaceRegistration.Itential_Platform_IConfigParsersApiTraced);

    public IGoldenConfigsApi GoldenConfigs => client.For<IGoldenConfigsApi>(ClientRegistration.Itential_Platform_IGoldenConfigsApiClient, TracedInterfaceRegistration.Itential_Platform_IGoldenConfigsApiTraced);

    public IGoldenConfigNodesApi GoldenConfigNodes => client.For<IGoldenConfigNodesApi>(ClientRegistration.Itential_Platform_IGoldenConfigNodesApiClient, TracedInterfaceRegistration.Itential_Platform_IGoldenConfigNodesApiTraced);

    public IConfigSpecsApi ConfigSpecs => client.For<IConfigSpecsApi>(ClientRegistration.Itential_Platform_IConfigSpecsApiClient, TracedInterfaceRegistration.Itential_Platform_IConfigSpecsApiTraced);

    public IJsonSpecsApi JsonSpecs => client.For<IJsonSpecsApi>(ClientRegistration.Itential_Platform_IJsonSpecsApiClient, TracedInterfaceRegistration.Itential_Platform_IJsonSpecsApiTraced);

    public ICompliancePlansApi CompliancePlans => client.For<ICompliancePlansApi>(ClientRegistration.Itential_Platform_ICompliancePlansApiClient, TracedInterfaceRegistration.Itential_Platform_ICompliancePlansApiTraced);

    public IComplianceReportsApi ComplianceReports => client.For<IComplianceReportsApi>(ClientRegistration.Itential_Platform_IComplianceReportsApiClient, TracedInterfaceRegistration.Itential_Platform_IComplianceReportsApiTraced);

    public IComplianceGradesApi ComplianceGrades => client.For<IComplianceGradesApi>(ClientRegistration.Itential_Platform_IComplianceGradesApiClient, TracedInterfaceRegistration.Itential_Platform_IComplianceGradesApiTraced);

    public IJsonComplianceApi JsonCompliance => client.For<IJsonComplianceApi>(ClientRegistration.Itential_Platform_IJsonComplianceApiClient, TracedInterfaceRegistration.Itential_Platform_IJsonComplianceApiTraced);

    public IConfigurationTasksApi Tasks => client.For<IConfigurationTasksApi>(ClientRegistration.Itential_Platform_IConfigurationTasksApiClient, TracedInterfaceRegistration.Itential_Platform_IConfigurationTasksApiTraced);

    public IPinsApi Pins => client.For<IPinsApi>(ClientRegistration.Itential_Platform_IPinsApiClient, TracedInterfaceRegistration.Itential_Platform_IPinsApiTraced);

    public IConfigurationMaintenanceApi Maintenance => client.For<IConfigurationMaintenanceApi>(ClientRegistration.Itential_Platform_IConfigurationMaintenanceApiClient, TracedInterfaceRegistration.Itential_Platform_IConfigurationMaintenanceApiTraced);
}
