namespace Itential.Refit.Requests;

/// <summary>Lets a synchronous call wait for something that the user wrote asynchronously.</summary>
internal static class SynchronousWait
{
    /// <summary>Starts something and waits for it. What it goes on with after an await does not come back to this thread.</summary>
    public static T For<T>(Func<ValueTask<T>> start)
    {
        // A context of a user interface would wait for the very thread that waits here.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return start().AsTask().GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>As the other, without a result.</summary>
    public static void For(Func<ValueTask> start) => For(async () =>
    {
        await start().ConfigureAwait(false);
        return true;
    });
}
