namespace Otumat.Build.Tests;

/// <summary>How a run of <c>dotnet</c> ended, and all that it said.</summary>
internal sealed record DotnetRun(int Code, string Output)
{
    /// <summary>Fails with what the program said, unless it succeeded.</summary>
    public DotnetRun Succeeded()
    {
        Assert.True(Code == 0, Output);
        return this;
    }

    /// <summary>Fails with what the program said, unless it failed with that error.</summary>
    public DotnetRun FailedWith(string code)
    {
        Assert.True(Code != 0, Output);
        Assert.Contains($"error {code}:", Output, StringComparison.Ordinal);
        return this;
    }
}
