using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Gateway.Tests.Apis;

public sealed class DevicesApiTests(GatewayHost host) : IClassFixture<GatewayHost>
{
    private readonly IGatewayDevicesApi _devices = host.Client.Devices;

    [Fact]
    public async Task GetDevicesAsync_WithQuery_PagesThrough()
    {
        var page = await _devices.GetDevicesAsync(new GatewayQuery<GatewayDevice>().Where(GatewayDeviceFields.Name.Contains("router-00")).Order(GatewayOrder.Descending), offset: 1, limit: 2);

        Assert.Equal(["router-008", "router-007"], page.Data.Select(device => device.Name));
        Assert.Equal(2, page.Meta!.Count);
        Assert.Equal(9, page.Meta.TotalCount);
    }

    [Fact]
    public async Task GetDevicesAsync_NoQuery_AnswersDevices() => Assert.NotEmpty((await _devices.GetDevicesAsync()).Data);

    [Fact]
    public async Task GetDeviceAsync_KnownName_HasItsVariables()
    {
        var device = await _devices.GetDeviceAsync("router-001");
        var variables = await _devices.GetDeviceVariablesAsync("router-001");
        var port = await _devices.GetDeviceVariableAsync("router-001", "ansible_port");
        var state = await _devices.GetDeviceStateAsync("router-001");

        Assert.Equal("router-001", device.Name);
        Assert.True(JsonNode.DeepEquals(device.Variables, variables));
        Assert.Equal(22, port.GetInt32());
        Assert.Equal(JsonValueKind.Object, state.ValueKind);
    }

    [Fact]
    public async Task AddUpdateDelete_OneDevice_ShowsEachChange()
    {
        const string Name = "edge/1 ü%";

        var added = await _devices.AddDeviceAsync(new GatewayDevice { Name = Name, Variables = new JsonObject { ["ansible_host"] = "192.0.2.9", ["ansible_port"] = 22 } });
        added.Variables!["ansible_port"] = 2222;
        var updated = await _devices.UpdateDeviceAsync(Name, added.Variables);
        await _devices.DeleteDeviceAsync(Name);
        var error = await Assert.ThrowsAsync<ApiException>(() => _devices.GetDeviceAsync(Name));

        Assert.Equal(Name, added.Name);
        Assert.Equal(2222, (int?)updated.Variables!["ansible_port"]);
        Assert.Equal("192.0.2.9", (string?)updated.Variables["ansible_host"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task PatchDeviceAsync_OneVariable_KeepsTheOthers()
    {
#pragma warning disable ITX001 // the doubtful call is what is tested
        var patched = await _devices.PatchDeviceAsync("router-002", new JsonObject { ["site"] = "Berlin" });
#pragma warning restore ITX001

        Assert.Equal("Berlin", (string?)patched.Variables!["site"]);
        Assert.NotNull(patched.Variables["ansible_host"]);
    }
}
