namespace Itential.Refit.Generator.Parsing;

/// <summary>What a parameter is for.</summary>
internal enum ParameterRole
{
    Unclaimed,
    CancellationToken,
    Route,
    Query,
    Url,
    Body,
    Header,
    HeaderCollection,
    Authorization,
    Option,
    Part,
    Version,
}
