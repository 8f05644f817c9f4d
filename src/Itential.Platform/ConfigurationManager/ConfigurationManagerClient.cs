using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The configuration manager's interfaces over one connection.</summary>
internal sealed class ConfigurationManagerClient(ApiClient client) : IConfigurationManager
{
    public IManagedDevicesApi Devices => client.For<IManagedDevicesApi>();

    public IDeviceGroupsApi DeviceGroups => client.For<IDeviceGroupsApi>();

    public IDeviceBackupsApi Backups => client.For<IDeviceBackupsApi>();

    public IDeviceTemplatesApi Templates => client.For<IDeviceTemplatesApi>();

    public IConfigParsersApi Parsers => client.For<IConfigParsersApi>();

    public IGoldenConfigsApi GoldenConfigs => client.For<IGoldenConfigsApi>();

    public IGoldenConfigNodesApi GoldenConfigNodes => client.For<IGoldenConfigNodesApi>();

    public IConfigSpecsApi ConfigSpecs => client.For<IConfigSpecsApi>();

    public IJsonSpecsApi JsonSpecs => client.For<IJsonSpecsApi>();

    public ICompliancePlansApi CompliancePlans => client.For<ICompliancePlansApi>();

    public IComplianceReportsApi ComplianceReports => client.For<IComplianceReportsApi>();

    public IComplianceGradesApi ComplianceGrades => client.For<IComplianceGradesApi>();

    public IJsonComplianceApi JsonCompliance => client.For<IJsonComplianceApi>();

    public IConfigurationTasksApi Tasks => client.For<IConfigurationTasksApi>();

    public IPinsApi Pins => client.For<IPinsApi>();

    public IConfigurationMaintenanceApi Maintenance => client.For<IConfigurationMaintenanceApi>();
}
