namespace Itential.Refit;

/// <summary>Reads the result whatever the answer's status is, instead of throwing. On an interface it is meant for all its methods.</summary>
/// <remarks>
/// An <see cref="ApiResponse{T}"/> then has its content read too; a status that is no success is still its error, without a text.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class AllowAnyStatusCodeAttribute : Attribute
{
    /// <summary>Reads the result whatever the status is.</summary>
    public AllowAnyStatusCodeAttribute()
    {
    }

    /// <summary>Says whether the result is read whatever the status is.</summary>
    /// <param name="allow">False takes a method out of what its interface says.</param>
    public AllowAnyStatusCodeAttribute(bool allow)
    {
        Allow = allow;
    }

    /// <summary>Whether the result is read whatever the status is.</summary>
    /// <value>Default: true.</value>
    public bool Allow { get; } = true;
}
