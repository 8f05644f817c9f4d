namespace Otumat.Tool;

/// <summary>Runs a script to its end. Cancelling ends the script too.</summary>
internal delegate Task<ScriptResult> RunScript(string script, IReadOnlyList<string> arguments, CancellationToken cancellationToken);
