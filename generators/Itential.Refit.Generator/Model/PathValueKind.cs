namespace Itential.Refit.Generator.Model;

/// <summary>Where in the route a value stands.</summary>
internal enum PathValueKind
{
    Segment,
    Part,
    CatchAll,
    Query,
}
