using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Commands on devices without a template, and what belongs to them.</summary>
[Trace]
[JsonContext(typeof(MopJson))]
public interface IMopCommandsApi
{
    /// <summary>Runs a command on one device and answers its output.</summary>
    /// <remarks>2023.2 and later. Each call runs the command anew.</remarks>
    /// <param name="run">What the command runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/mop/RunCommand")]
    Task<CommandResult> RunCommandAsync([Body] CommandRun run, CancellationToken cancellationToken = default);

    /// <summary>Runs a command on several devices and answers the output of each.</summary>
    /// <remarks>2023.2 and later. Each call runs the command anew.</remarks>
    /// <param name="run">What the command runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/mop/RunCommandDevices")]
    Task<IReadOnlyList<CommandResult>> RunCommandDevicesAsync([Body] DevicesCommandRun run, CancellationToken cancellationToken = default);

    /// <summary>Sends a command to a device as it is and answers its output.</summary>
    /// <remarks>2023.2 and later. Each call sends the command anew. The answer's body is given as it comes.</remarks>
    /// <param name="device">The name of the device.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Ends the call, not the command.</param>
    [Post("/mop/passThru/{device}")]
    Task<string> PassThroughAsync(string device, [Body] PassThroughCommand command, CancellationToken cancellationToken = default);

    /// <summary>Attempts again what failed.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/reattempt")]
    Task<JsonElement> ReattemptAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the boot flash.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/GetBootFlash")]
    Task<JsonElement> GetBootFlashAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets a difference.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/diff")]
    Task<JsonElement> GetDiffAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the differences of an array of template runs.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/mop/runTemplatesDiffArray")]
    Task<JsonElement> RunTemplatesDiffArrayAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices that fit a text.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="substring">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/devices/{substring}")]
    Task<JsonElement> GetDevicesFilteredAsync(string substring, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices that fit a text, in detail.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="substring">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/devices/detailed/{substring}")]
    Task<JsonElement> GetDevicesFilteredDetailedResultsAsync(string substring, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices that fit a filter.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/deviceObjects")]
    Task<JsonElement> GetDeviceObjectsFilteredAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
