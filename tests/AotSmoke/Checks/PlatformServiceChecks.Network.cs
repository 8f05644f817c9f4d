using Itential.Platform;

namespace AotSmoke.Checks;

/// <content>Devices, what they should be, and the gateways to them.</content>
internal static partial class PlatformServiceChecks
{
    private static IEnumerable<Check> OfNetwork =>
    [
        Call("GET /ag-manager/actions", Untold, async platform => IsUntold(await platform.AgManager.DiscoverAllAsync())),
        Call(
            "GET /configuration_manager/devices/r1",
            """{"name":"r1","device-type":"Cisco IOS","ipaddress":"192.0.2.1","port":"22","ostype":"cisco-ios","host":"ios","origins":["ios"]}""",
            async platform => await platform.ConfigurationManager.Devices.GetDeviceAsync("r1")
                is { DeviceType: "Cisco IOS", IpAddress: "192.0.2.1", Port: not null, Origins: ["ios"] }),
        Call(
            "GET /configuration_manager/deviceGroups",
            """[{"id":"g1","name":"edge","devices":["r1"],"gbac":{}}]""",
            async platform => await platform.ConfigurationManager.DeviceGroups.GetDeviceGroupsAsync() is [{ Id: "g1", Devices: ["r1"] }]),
        Call(
            "GET /configuration_manager/backups/b1",
            """{"_id":"b1","name":"r1","provider":"ios","date":"2026-01-02T03:04:05Z","rawConfig":"hostname r1"}""",
            async platform => await platform.ConfigurationManager.Backups.GetDeviceBackupByIdAsync("b1")
                is { DocumentId: "b1", Provider: ["ios"], RawConfig: "hostname r1" }),
        Call(
            "POST /configuration_manager/templates/search",
            """{"list":[{"id":"t1","name":"banner","deviceOSTypes":["cisco-ios"]}],"total":1}""",
            async platform => await platform.ConfigurationManager.Templates.GetDeviceTemplatesAsync(new DeviceTemplateSearch())
                is { List: [{ Name: "banner", DeviceOSTypes: ["cisco-ios"] }], Total: 1 }),
        Call(
            "GET /configuration_manager/configurations/parser",
            """{"list":[{"id":"p1","name":"ios","lexRules":[["^!","COMMENT"]]}],"total":1}""",
            async platform => await platform.ConfigurationManager.Parsers.GetConfigParsersAsync() is { List: [{ Id: "p1", LexRules: [["^!", "COMMENT"]] }] }),
        Call(
            "GET /configuration_manager/configs/t1",
            """{"_id":"t1","name":"edge","version":"initial","root":{"name":"base","attributes":{"devices":["r1"]},"children":[]},"variables":{}}""",
            async platform => await platform.ConfigurationManager.GoldenConfigs.GetGoldenConfigTreeAsync("t1") is { Name: "edge", Version: "initial", Root: not null }),
        Call(
            "PUT /configuration_manager/node/config",
            """{"status":"success","message":"updated"}""",
            async platform => await platform.ConfigurationManager.GoldenConfigNodes.UpdateNodeConfigAsync(NodeConfig()) is { Status: "success", Message: "updated" }),
        Call(
            "GET /configuration_manager/config_specs/s1",
            """{"id":"s1","deviceType":"cisco-ios","template":"hostname r1","lines":[{"id":"l1","words":[{"type":"literal","value":"hostname"}],"lines":[]}]}""",
            async platform => await platform.ConfigurationManager.ConfigSpecs.GetConfigSpecAsync("s1") is { Template: "hostname r1", Lines.Count: 1 }),
        Call("GET /configuration_manager/json_specs/s1", Untold, async platform => IsUntold(await platform.ConfigurationManager.JsonSpecs.GetJsonSpecAsync("s1"))),
        Call(
            "GET /configuration_manager/compliance_plans/p1",
            """{"id":"p1","name":"nightly","throttle":5,"nodes":[{"treeId":"t1","version":"initial","nodeId":"n1","devices":["r1"]}]}""",
            async platform => await platform.ConfigurationManager.CompliancePlans.GetCompliancePlanAsync("p1") is { Name: "nightly", Throttle: 5, Nodes.Count: 1 }),
        Call(
            "GET /configuration_manager/compliance_reports/batch/b1",
            """[{"id":"c1","batchId":"b1","deviceName":"r1","totals":{"errors":1,"warnings":0,"infos":0,"passes":9},"score":90,"grade":"pass"}]""",
            async platform => await platform.ConfigurationManager.ComplianceReports.GetComplianceReportsByBatchAsync("b1")
                is [{ DeviceName: "r1", Totals: not null, Score: 90 }]),
        Call(
            "POST /configuration_manager/compliance_reports/grade",
            """[{"grade":"pass","total":1,"devices":["r1"],"records":[]}]""",
            async platform => await platform.ConfigurationManager.ComplianceGrades.GradeComplianceReportsAsync(new NodeGrading { TreeId = "t1", Version = "initial", NodePath = "base" })
                is [{ Grade: "pass", Devices: ["r1"] }]),
        Call(
            "POST /configuration_manager/json_compliance_reports/grade/history",
            """[{"id":"c1","nodePath":"base","deviceName":"r1","timestamp":"2026-01-02T03:04:05Z"}]""",
            async platform => await platform.ConfigurationManager.JsonCompliance.GradeTaskComplianceHistoryAsync(new TaskGrading { TreeId = "t1", Version = "initial", NodePath = "base", TaskId = "k1" })
                is [{ NodePath: "base", Timestamp.Year: 2026 }]),
        Call(
            "POST /configuration_manager/tasks/instances",
            """{"data":[{"_id":"i1","name":"addresses","treeId":"t1","taskParams":{"site":"lab"}}]}""",
            async platform => await platform.ConfigurationManager.Tasks.GetTaskInstancesAsync(new ConfigurationTaskQuery { TreeId = "t1" })
                is { Data: [{ Id: "i1", TaskParams.Count: 1 }] }),
        Call("POST /configuration_manager/pins/fetch", Untold, async platform => IsUntold(await platform.ConfigurationManager.Pins.GetPinsAsync(AnyBody()))),
        Call("GET /configuration_manager/ismaintenance", Untold, async platform => IsUntold(await platform.ConfigurationManager.Maintenance.IsMaintenanceAsync())),
        Call("GET /device-counts", Untold, async platform => IsUntold(await platform.DeviceCounts.GetDeviceCountsAsync())),
        Call(
            "GET /gateway_manager/v1/gateways",
            """{"results":[{"_id":"g1","gateway_name":"lab","cluster_id":"c1","enabled":true,"connection_status":"connected"}]}""",
            async platform => await platform.GatewayManager.Gateways.GetGatewaysAsync() is [{ GatewayName: "lab", ClusterId: "c1", ConnectionStatus: "connected" }]),
        Call(
            "GET /gateway_manager/v1/services",
            """{"state":"success","message":"ok","result":[{"_id":"s1","service_metadata":{"name":"ping","location":"c1","type":"python-script"}}]}""",
            async platform => await platform.GatewayManager.Services.GetServicesAsync() is [{ Metadata: { Name: "ping", Location: "c1" } }]),
        Call(
            "GET /gateway_manager/v1/service-groups/g1",
            """{"_id":"g1","name":"checks","services":["s1"],"enabled":true}""",
            async platform => await platform.GatewayManager.ServiceGroups.GetServiceGroupAsync("g1") is { Name: "checks", Services: ["s1"], Enabled: true }),
        Call(
            "GET /gateway_manager/v1/certificates",
            """{"results":[{"_id":"c1","alias":"lab","contract_id":"k1"}]}""",
            async platform => await platform.GatewayManager.Certificates.GetCertificatesAsync() is [{ Alias: "lab", ContractId: "k1" }]),
        Call(
            "GET /gateway_manager/v1/connections",
            """{"c1":[{"told":"nothing"}]}""",
            async platform => IsUntold((await platform.GatewayManager.Connections.GetConnectionsAsync())["c1"][0])),
        Call(
            "GET /inventory_manager/v1/stats",
            """{"status":"Success","result":{"totalInventories":2,"totalNodes":30,"totalActions":4}}""",
            async platform => await platform.InventoryManager.Inventories.GetStatsAsync() is { TotalInventories: 2, TotalNodes: 30 }),
        Call(
            "GET /inventory_manager/v1/nodes?page=1&pageSize=10",
            """{"status":"Success","result":{"data":[{"_id":"n1","name":"r1","attributes":{"itential_host":"192.0.2.1"},"tags":["lab"]}],"totalRecords":1,"currentPage":1,"pageSize":10,"totalPages":1}}""",
            async platform => await platform.InventoryManager.Nodes.GetNodesAsync(1, 10)
                is { Result: { Data: [{ Name: "r1", Attributes.Host: "192.0.2.1" }], TotalPages: 1 } }),
        Call(
            "GET /inventory_manager/v1/inventories/lab/actions",
            """{"status":"Success","result":[{"name":"ping","action_type":"iag5-service","action_config":{"service_name":"ping"}}]}""",
            async platform => await platform.InventoryManager.Actions.GetInventoryActionsAsync("lab") is [{ ActionType: "iag5-service", ActionConfig: not null }]),
        Call(
            "GET /inventory_manager/v1/tags/accessible",
            """{"status":"Success","result":[{"_id":"t1","name":"lab"}]}""",
            async platform => await platform.InventoryManager.Tags.GetAccessibleTagsAsync() is [{ Id: "t1", Name: "lab" }]),
        Call("GET /nso_manager/devices/edge", Untold, async platform => IsUntold(await platform.NsoManager.Devices.GetDevicesFilteredAsync("edge"))),
        Call("GET /nso_manager/allNeds", Untold, async platform => IsUntold(await platform.NsoManager.Neds.GetAllNedsAsync())),
        Call("POST /nso_manager/applyTemplates", Untold, async platform => IsUntold(await platform.NsoManager.Operations.ApplyTemplatesAsync(AnyBody()))),
        Call("GET /service_management/service/instances", Untold, async platform => IsUntold(await platform.ServiceManagement.Instances.GetServiceInstanceMapAsync())),
        Call("GET /service_management/service/models/list", Untold, async platform => IsUntold(await platform.ServiceManagement.Models.ListServiceModelsAsync())),
        Call("POST /service_management/deleteServicePathsDryRun/nso", Untold, async platform => IsUntold(await platform.ServiceManagement.Paths.DeleteServicePathsDryRunAsync("nso", AnyBody()))),
    ];

    private static GoldenConfigNodeConfig NodeConfig() => new()
    {
        TreeId = "t1",
        TreeVersion = "initial",
        NodePath = "base",
        Data = new ConfigSpecTemplate { Template = "hostname r1" },
    };
}
