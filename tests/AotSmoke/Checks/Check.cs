namespace AotSmoke.Checks;

/// <summary>One thing that must work; it throws when it does not.</summary>
internal sealed record Check(string Name, Func<Task> RunAsync)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Runs the check and prints one line about it.</summary>
    public async Task<bool> HoldsAsync()
    {
        try
        {
            await RunAsync().WaitAsync(Limit);
            Console.WriteLine($"ok      {Name}");
            return true;
        }
        catch (Exception fault)
        {
            Console.WriteLine($"FAILED  {Name}: {fault.GetType().Name}: {fault.Message}");
            return false;
        }
    }
}
