namespace Otumat.Usage;

/// <summary>Tells a state of the decision's files from every later one.</summary>
internal sealed record ConsentVersion(Guid? Decision, string? Mark);
