// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace anxin {

class Clock;
class MainWindow;

// One picture of the tour. `make` builds the widget anew, with invented people only; it is shown at 1366 × 768 and painted
// once its event loop has gone quiet. The clock is fixed and outlives the scene.
struct Scene {
    QString name; // also the file's name
    std::function<std::unique_ptr<QWidget>(const Clock&)> make;
};

// With preferences of its own, which live as long as it does, in a file that is never written.
std::unique_ptr<MainWindow> window();

// One function per file; `allScenes` in main.cpp lists them.
std::vector<Scene> galleryScenes();
std::vector<Scene> shellScenes();
std::vector<Scene> roomScenes();
std::vector<Scene> workScenes();
std::vector<Scene> paperScenes(); // on the same stage, in the same file
std::vector<Scene> actScenes();
std::vector<Scene> keyScenes();
std::vector<Scene> mendScenes();
std::vector<Scene> mergeScenes();
std::vector<Scene> attachmentScenes();
std::vector<Scene> scaleScenes();
std::vector<Scene> triageScenes();
std::vector<Scene> appointmentScenes();
std::vector<Scene> referralScenes();
std::vector<Scene> crisisScenes();
std::vector<Scene> groupScenes();
std::vector<Scene> letterScenes();

} // namespace anxin
