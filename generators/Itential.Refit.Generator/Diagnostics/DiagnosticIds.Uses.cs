namespace Itential.Refit.Generator.Diagnostics;

/// <content>Ids about the use of clients, and about what a client could offer.</content>
internal static partial class DiagnosticIds
{
    public const string TypeNotClient = "ITR082";
    public const string CancellationTokenMissing = "ITR090";
}
