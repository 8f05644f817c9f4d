using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The devices of Cisco NSO.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(NsoManagerJson))]
public interface INsoDevicesApi
{
    /// <summary>Gets the devices that fit a text.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="substring">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/devices/{substring}")]
    Task<JsonElement> GetDevicesFilteredAsync(string substring, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices of one adapter that fit a text.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="lockedAdapter">The adapter.</param>
    /// <param name="substring">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/devices/{lockedAdapter}/{substring}")]
    Task<JsonElement> GetDevicesFilteredForAdapterAsync(string lockedAdapter, string substring, CancellationToken cancellationToken = default);

    /// <summary>Asks whether devices are alive.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/isAlive")]
    Task<JsonElement> IsAliveAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets live status.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/nso_manager/liveStatus")]
    Task<JsonElement> LiveStatusAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs a command.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/runCommand")]
    Task<JsonElement> RunCommandAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs several commands.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/runCommands")]
    Task<JsonElement> RunCommandsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
