namespace Itential.Refit.Generator.Model;

/// <summary>What of the answer comes back.</summary>
internal enum ReturnShape
{
    Nothing,
    Value,
    Response,
    Message,
    Stream,
    Content,
}
