namespace Itential.Platform;

/// <summary>The configuration manager, resource by resource.</summary>
public interface IConfigurationManager
{
    /// <summary>The devices that adapters reach, and their configurations.</summary>
    IManagedDevicesApi Devices { get; }

    /// <summary>Groups of devices.</summary>
    IDeviceGroupsApi DeviceGroups { get; }

    /// <summary>Backups of the configurations of devices.</summary>
    IDeviceBackupsApi Backups { get; }

    /// <summary>Templates that configurations are made from.</summary>
    IDeviceTemplatesApi Templates { get; }

    /// <summary>How configurations of kinds of devices are read.</summary>
    IConfigParsersApi Parsers { get; }

    /// <summary>Golden configurations and their versions.</summary>
    IGoldenConfigsApi GoldenConfigs { get; }

    /// <summary>The nodes of golden configurations.</summary>
    IGoldenConfigNodesApi GoldenConfigNodes { get; }

    /// <summary>Specifications: what configurations must hold, line by line.</summary>
    IConfigSpecsApi ConfigSpecs { get; }

    /// <summary>Specifications of configurations that are JSON.</summary>
    IJsonSpecsApi JsonSpecs { get; }

    /// <summary>Which nodes are checked together, and the runs of that.</summary>
    ICompliancePlansApi CompliancePlans { get; }

    /// <summary>Checks, and the reports that they make.</summary>
    IComplianceReportsApi ComplianceReports { get; }

    /// <summary>Grades and history of reports.</summary>
    IComplianceGradesApi ComplianceGrades { get; }

    /// <summary>Reports on configurations that are JSON.</summary>
    IJsonComplianceApi JsonCompliance { get; }

    /// <summary>Tasks of adapters, and those of golden configurations.</summary>
    IConfigurationTasksApi Tasks { get; }

    /// <summary>Pins.</summary>
    IPinsApi Pins { get; }

    /// <summary>Whether the configuration manager is under maintenance.</summary>
    IConfigurationMaintenanceApi Maintenance { get; }
}
