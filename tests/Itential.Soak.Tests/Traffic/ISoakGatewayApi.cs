using Itential.Refit;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Shapes of calls that the typed interfaces do not have: synchronous, live streams, answers with their status.</summary>
[JsonContext(typeof(SoakJson))]
public interface ISoakGatewayApi
{
    [Get("/devices")]
    Task<Stream> OpenDevicesAsync(int limit);

    [Get("/devices/{name}")]
    Task<ApiResponse<DeviceAnswer>> FindDeviceAsync(string name);

    [Get("/devices/{name}")]
    DeviceAnswer FindDevice(string name);
}
