namespace Itential.Refit;

/// <summary>
/// Says whether a call may be sent again without doing its work twice. Handlers ask <see cref="RequestRepetition"/>. On an interface it
/// is meant for all its methods.
/// </summary>
/// <remarks>Without it the verb decides: GET, HEAD, OPTIONS, TRACE, PUT and DELETE may be repeated (RFC 9110, 9.2.2).</remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class IdempotentAttribute : Attribute
{
    /// <summary>The call may be repeated.</summary>
    public IdempotentAttribute()
    {
    }

    /// <summary>Says whether the call may be repeated.</summary>
    /// <param name="isIdempotent">False for a call that must go out once, whatever its verb.</param>
    public IdempotentAttribute(bool isIdempotent)
    {
        IsIdempotent = isIdempotent;
    }

    /// <summary>Whether the call may be repeated.</summary>
    /// <value>Default: true.</value>
    public bool IsIdempotent { get; } = true;
}
