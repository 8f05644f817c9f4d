namespace Itential.Refit.Generator.Model;

/// <summary>The codec's method that writes a body.</summary>
internal enum BodyWriting
{
    Write,
    WriteBuffered,
    WriteStreamed,
    WriteLines,
    WriteAsyncLines,
}
