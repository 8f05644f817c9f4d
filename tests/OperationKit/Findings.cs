namespace OperationKit;

/// <summary>What a comparison found wrong.</summary>
internal static class Findings
{
    /// <summary>Nothing is wrong; otherwise all of it is told.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{found.Count} faults:\n{string.Join('\n', found)}");
        }
    }
}
