namespace Itential.Platform;

/// <summary>A specification to be made.</summary>
public sealed record NewConfigSpec
{
    /// <summary>The kind of device that it is for, such as <c>cisco-ios</c>.</summary>
    public required string DeviceType { get; init; }

    /// <summary>The specification.</summary>
    public required ConfigSpecTemplate Data { get; init; }
}
