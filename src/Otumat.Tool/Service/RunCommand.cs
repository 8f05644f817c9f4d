namespace Otumat.Tool;

/// <summary>Runs another program to its end, without a shell and without input.</summary>
internal delegate Task<ProgramResult> RunCommand(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken);
