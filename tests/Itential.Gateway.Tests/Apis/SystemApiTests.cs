using System.Text.Json;

namespace Itential.Gateway.Tests.Apis;

public sealed class SystemApiTests(GatewayHost host) : IClassFixture<GatewayHost>
{
    private readonly IGatewaySystemApi _system = host.Client.System;

    [Fact]
    public async Task GetStatusAsync_RunningGateway_TellsVersionAndFeatures()
    {
        var status = await _system.GetStatusAsync();

        Assert.StartsWith("4.", status.Version);
        Assert.True(status.UnknownMembers!["scripts_enabled"].GetBoolean());
    }

    [Fact]
    public async Task PollAsync_RunningGateway_Answers() => Assert.Equal(JsonValueKind.Object, (await _system.PollAsync()).ValueKind);

    [Fact]
    public async Task GetOpenApiSpecAsync_RunningGateway_IsADocument() =>
        Assert.StartsWith("3.", (await _system.GetOpenApiSpecAsync()).GetProperty("openapi").GetString());

    [Fact]
    public async Task GetAuditLogAsync_AfterAChange_NamesIt()
    {
        await host.Client.Devices.AddDeviceAsync(new GatewayDevice { Name = "audited" });

        var log = await _system.GetAuditLogAsync(limit: 50);

        Assert.Contains(log.Data, entry => entry.GetProperty("target").GetString() == "audited");
        Assert.Equal(log.Data.Count, log.Meta!.Count);
    }
}
