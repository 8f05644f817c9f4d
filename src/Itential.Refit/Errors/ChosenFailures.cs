using System.Runtime.CompilerServices;

namespace Itential.Refit;

/// <summary>Knows the exceptions that the user's own functions gave or threw. A caller gets them as they are, whatever their type.</summary>
internal static class ChosenFailures
{
    private static readonly object Mark = new();
    private static readonly ConditionalWeakTable<Exception, object> Marks = [];

    /// <summary>Remembers an exception.</summary>
    /// <returns>The exception.</returns>
    public static Exception Add(Exception exception)
    {
        Marks.AddOrUpdate(exception, Mark);
        return exception;
    }

    public static bool Contains(Exception exception) => Marks.TryGetValue(exception, out _);

    /// <summary>Remembers what a function of the user's threw, unless it threw because the call is over.</summary>
    public static void Note(Exception exception, CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            Add(exception);
        }
    }
}
