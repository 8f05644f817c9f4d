using System.Net;

namespace Itential.Refit;

/// <summary>
/// Says what the body of an error is read as: <see cref="ApiException.Body{T}"/> gives it. Several may stand on a method and on an interface.
/// </summary>
/// <remarks>
/// For a status the method's are asked before the interface's, and of those that fit the one with the fewest statuses is taken. The
/// body is read from the text that the exception keeps, by the interface's <see cref="JsonContextAttribute"/>, else by the settings' serializer.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute : Attribute
{
    /// <summary>Describes the body of every error that nothing else describes.</summary>
    /// <param name="type">What the body is read as.</param>
    public ErrorAttribute(Type type)
        : this(100, 999, type)
    {
    }

    /// <summary>Describes the body of one status.</summary>
    /// <param name="status">The status, from 100 to 999.</param>
    /// <param name="type">What the body is read as.</param>
    public ErrorAttribute(int status, Type type)
        : this(status, status, type)
    {
    }

    /// <summary>Describes the body of one status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="type">What the body is read as.</param>
    public ErrorAttribute(HttpStatusCode status, Type type)
        : this((int)status, (int)status, type)
    {
    }

    /// <summary>Describes the body of a range of statuses, such as 400 to 499.</summary>
    /// <param name="first">The first status, from 100.</param>
    /// <param name="last">The last status, to 999.</param>
    /// <param name="type">What the body is read as.</param>
    public ErrorAttribute(int first, int last, Type type)
    {
        First = first;
        Last = last;
        Type = type;
    }

    /// <summary>The first status.</summary>
    public int First { get; }

    /// <summary>The last status.</summary>
    public int Last { get; }

    /// <summary>What the body is read as.</summary>
    public Type Type { get; }
}
