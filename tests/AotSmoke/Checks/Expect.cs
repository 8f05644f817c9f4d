using System.Runtime.CompilerServices;

namespace AotSmoke.Checks;

/// <summary>What checks demand.</summary>
internal static class Expect
{
    public static void That(bool holds, [CallerArgumentExpression(nameof(holds))] string demand = "")
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not so: {demand}");
        }
    }

    public static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{what} should be '{expected}' and is '{actual}'.");
        }
    }

    public static async Task<TException> ThrowsAsync<TException>(Func<Task> run)
        where TException : Exception
    {
        try
        {
            await run();
        }
        catch (TException expected)
        {
            return expected;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }
}
