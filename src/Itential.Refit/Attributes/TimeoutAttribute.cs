namespace Itential.Refit;

/// <summary>Bounds one call, body included. Past it the call fails with an <see cref="ApiRequestException"/> that holds a <see cref="TimeoutException"/>.</summary>
/// <param name="milliseconds">The limit in milliseconds, above zero.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TimeoutAttribute(int milliseconds) : Attribute
{
    /// <summary>The limit in milliseconds.</summary>
    public int Milliseconds { get; } = milliseconds;
}
