namespace Otumat.Tool.Tests;

/// <summary>Stands in for the programs of the system, and keeps how they were called.</summary>
internal sealed class RecordedCommands
{
    private readonly List<string> _calls = [];

    public IReadOnlyList<string> Calls => _calls;

    /// <summary>What a call answers, by its line; a call that nothing is said about succeeds.</summary>
    public Dictionary<string, ProgramResult> Answers { get; } = new(StringComparer.Ordinal);

    public Task<ProgramResult> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var call = string.Join(' ', arguments.Prepend(program));
        _calls.Add(call);
        return Task.FromResult(Answers.GetValueOrDefault(call) ?? new ProgramResult(0));
    }

    public IReadOnlyList<string> Take()
    {
        var calls = _calls.ToList();
        _calls.Clear();
        return calls;
    }
}
