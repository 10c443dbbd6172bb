package ua.obriy.http;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where to listen and which folders to serve.
///
/// @param host name or address of the interface, such as `127.0.0.1`
/// @param port 0 for any free one
/// @param token what clients must show to add and delete documents; null refuses all of them
/// @param web folder of the page, served at `/`
/// @param address what others call the server by, such as `https://obriy.example.org`, for links in
///     feeds; null for what each client calls it by
/// @param boundaries folder with `regions.topojson` and `districts.topojson`, served at `/geo/`
public record ServerSettings(
    String host,
    int port,
    @Nullable String token,
    @Nullable URI address,
    Path web,
    Path boundaries) {}
