using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>What the body of some statuses is read as. Used by generated code.</summary>
/// <typeparam name="T">The body.</typeparam>
/// <param name="first">The first status.</param>
/// <param name="last">The last status.</param>
/// <param name="codec">Gives what reads it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorBody<T>(int first, int last, Func<RequestExecutor, ContentCodec<T>> codec) : ErrorBody(first, last)
{
    internal override object? Read(RequestExecutor executor, HttpResponseMessage answer) => codec(executor).Read(answer, CancellationToken.None);
}
