namespace Itential.Refit.Generator.Parsing;

/// <summary>What a parameter is for.</summary>
internal enum ParameterRole
{
    Unclaimed,
    CancellationToken,
    Route,
    Query,
    Body,
    Header,
    HeaderCollection,
    Authorization,
    Option,
    Version,
}
